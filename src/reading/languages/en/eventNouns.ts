const SUDDEN =
  /^(?:attack|strike|airstrike|assault|raid|bombing|blast|explosion|shooting|stabbing|crash|collision|accident|derailment|earthquake|quake|tremor|flood|flooding|storm|hurricane|typhoon|cyclone|tornado|landslide|avalanche|eruption|wildfire|fire|blaze|collapse|incident|disaster|tragedy|massacre|ambush|barrage|riot|clash|outage|spill|outbreak|killing|murder|robbery|arrest)$/;
const SET =
  /^(?:protest|demonstration|rally|election|vote|referendum|ceremony|summit|meeting|hearing|trial)$/;

/** Whether a noun names an event that has no date before it happens. */
export const isSuddenEvent = (lemma: string): boolean => SUDDEN.test(lemma);

/** Whether a noun names something that happens at a time. */
export const isEventNoun = (lemma: string): boolean => SUDDEN.test(lemma) || SET.test(lemma);
