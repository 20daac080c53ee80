import { getRawAsset } from 'node:sea';
import type { Assets } from './assets.ts';
import { loadNativeAddon } from './native-addon.ts';

const ADDON = 'better_sqlite3.node';

function readAsset(key: string): Uint8Array | undefined {
  try {
    return new Uint8Array(getRawAsset(key));
  } catch {
    // There is no question but the attempt: Node throws where an asset is missing.
    return undefined;
  }
}

/** The build's files inside the single binary. */
export function seaAssets(): Assets {
  return {
    get: readAsset,
    nativeBinding(dataFolder, cacheFolder) {
      const addon = readAsset(ADDON);
      if (!addon) throw new Error('the binary was built without its database');
      return loadNativeAddon(addon, { dataFolder, cacheFolder });
    },
  };
}
