/**
 * The role of a time: an event happened (EVENT) or began (SINCE) then, a figure holds (AS_OF), a source spoke
 * (SAID), or something about another event (OTHER: "before Monday's vote").
 */
export type TimeRole = 'EVENT' | 'SINCE' | 'AS_OF' | 'SAID' | 'OTHER';
