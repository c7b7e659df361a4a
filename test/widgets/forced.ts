import { beforeAll, expect } from 'vitest';

beforeAll(() => expect(matchMedia('(forced-colors: active)').matches, 'the colours are forced').toBe(true));
