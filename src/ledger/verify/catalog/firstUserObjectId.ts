/** Objects of the catalog from here on were made by somebody; those below came with PostgreSQL (FirstNormalObjectId in its transam.h). */
export const FIRST_USER_OBJECT_ID = 16384;
