/**
 * The first id of user objects in the catalog; those below came with PostgreSQL (`FirstNormalObjectId` in its `transam.h`).
 */
export const FIRST_USER_OBJECT_ID = 16384;
