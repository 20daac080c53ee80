export { encryptStorage } from './encrypted-storage.ts';
export { type MasterKey, type MasterKeys, makeMasterKey, masterIdOf, unwrapKey, WRAPPED_BYTES } from './master-keys.ts';
export { rewrapKeys } from './rewrap-keys.ts';
