/** Objects of the catalog from here on were made by somebody; those below came with PostgreSQL (FirstNormalObjectId in its transam.h). */
export const FIRST_MADE = 16384;
