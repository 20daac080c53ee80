import { unit } from '@shoji/vitest-preset';
import { mergeConfig } from 'vitest/config';

// Without the browser's conditions `solid-js` is its server build, in which effects never run.
const conditions = ['browser', 'development'];

export default mergeConfig(unit('@shoji/dashboard'), {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { server: { deps: { inline: [/solid/] } } },
});
