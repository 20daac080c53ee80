import { describeStorage } from '../conformance/index.ts';
import { createMemoryStorage } from './index.ts';

describeStorage('memory', async ({ users }) => ({ storage: createMemoryStorage({ users }) }));
