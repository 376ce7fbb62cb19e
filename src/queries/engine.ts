import { createEngineClient, spawnEngine } from '../worker/engine-client';

/** The app's one engine. `engine.warm()` at start lets its worker load while the articles are fetched. */
export const engine = createEngineClient(spawnEngine);
