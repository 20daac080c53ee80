/** Files that the build made: from folders, or from inside the single binary. */
export interface Assets {
  /** E.g. `dashboard/index.html`, `recorder/loader.js`, `player/player.js`. */
  get(key: string): Uint8Array | undefined;
  /**
   * The native part of better-sqlite3 for `nativeBinding`; undefined where the package finds it itself. The binary
   * unpacks it below the data folder.
   */
  nativeBinding(dataFolder: string, cacheFolder: string | undefined): object | string | undefined;
}
