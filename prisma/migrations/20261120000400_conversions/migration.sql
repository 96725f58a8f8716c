-- An amount that an article states a second time, in another currency or unit.
ALTER TYPE "claim_link_kind" ADD VALUE 'CONVERSION_OF' BEFORE 'WITHIN';
