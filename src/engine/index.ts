export { prepare } from './prepare';
export { compare } from './compare';
export type { PairCache } from './align/align-articles';
export type { PreparedArticle } from './prepared';
export { ENGINE_VERSION } from './version';
