/** Verbs of telling, by lemma: a time beside them says when somebody spoke. */
export const TELLING_VERBS: ReadonlySet<string> = new Set(
  (
    'say tell announce report add confirm state warn claim note declare acknowledge disclose reveal write tweet ' +
    'testify quote estimate predict forecast vow pledge promise insist stress explain comment reply deny ' +
    'publish reiterate remark concede admit allege argue urge suggest speak brief'
  ).split(' '),
);
