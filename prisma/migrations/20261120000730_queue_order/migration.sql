-- The order of the queue is the order of commits, whoever writes to it: a statement takes the moment of its transaction before
-- its rows get their numbers, and writers with a moment come one after the other. So what was the beginning of the queue once
-- stays it until it is taken out, and a head that was signed over it and not stored can be made again.
CREATE FUNCTION "queue_in_order"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "ledger_moment"();
  RETURN NULL;
END $$;
CREATE TRIGGER "queue_in_order" BEFORE INSERT ON "ledger_queue" FOR EACH STATEMENT EXECUTE FUNCTION "queue_in_order"();
