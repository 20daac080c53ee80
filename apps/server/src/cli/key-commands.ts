import { setTimeout as sleep } from 'node:timers/promises';
import { rewrapKeys } from '@shoji/storage/vault';
import type { Config } from '../config/config.ts';
import { NOTICE_MS, replaceMasterKey } from '../master-key-file.ts';
import type { Workspace } from './workspace.ts';

/**
 * Wraps every recording's key by another master key. With a key file a new one is made; a key of the environment is
 * changed there first, with the old one beside it. Safe to break off and to run again, beside a running server.
 */
export async function rotateKeys(
  { storage, masterKeys }: Workspace,
  { masterKeys: fromEnvironment, dataFolder }: Pick<Config, 'masterKeys' | 'dataFolder'>,
): Promise<string> {
  if (fromEnvironment.length === 0) {
    replaceMasterKey(dataFolder);
    // A running server wraps with the key before until it has looked again.
    await sleep(2 * NOTICE_MS);
  }
  let wrapped = 0;
  for (
    let more = await rewrapKeys(storage.keys, masterKeys);
    more > 0;
    more = await rewrapKeys(storage.keys, masterKeys)
  )
    wrapped += more;
  return `${wrapped} keys are wrapped by the new master key. Make a new backup of the keys; older ones need the old key.`;
}
