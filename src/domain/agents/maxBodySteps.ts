/** Steps from an agent to its body. Decisions refuse circles, and texts add one step; more would be a mistake. */
export const MAX_BODY_STEPS = 20;
