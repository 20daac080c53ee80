import { useNavigate } from '@solidjs/router';
import { createKeys } from '../../keys/create-keys.ts';

/** Keys that act everywhere behind the sign-in. */
export function createShellKeys(shell: { openKeys: () => void }): void {
  const navigate = useNavigate();
  createKeys({
    '?': shell.openKeys,
    'g s': () => navigate('/sessions'),
    'g n': () => navigate('/snippet'),
  });
}
