// The API checks addresses as intake does, and may not know that floor.
export { canonicalUrl as articleUrl } from '../../intake/metadata/canonicalUrl.ts';
