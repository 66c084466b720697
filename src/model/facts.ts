/** Facts about the pull request and the people; the shape comes from `schemas/facts.schema.json`. */
export type { Facts, Pull, People, Commit, Review, Comment, ChangedFile, Seen, Check } from '../schema/types.ts';
