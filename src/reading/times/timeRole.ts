/**
 * What a time says: when something happened (EVENT) or began (SINCE), when a figure holds (AS_OF), when somebody spoke
 * (SAID), or something about another event (OTHER: "before Monday's vote").
 */
export type TimeRole = 'EVENT' | 'SINCE' | 'AS_OF' | 'SAID' | 'OTHER';
