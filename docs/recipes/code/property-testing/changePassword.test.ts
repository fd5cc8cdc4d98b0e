import { afterAll, beforeAll, test } from 'vitest';
import { acceptsStrongPasswords, refusesInitialPasswords, refusesWeakPasswords } from './properties';
import { startEndpoint } from './startEndpoint';
import { toSubject } from './toSubject';

let endpoint: Awaited<ReturnType<typeof startEndpoint>>;
beforeAll(async () => {
  endpoint = await startEndpoint(toSubject);
});
afterAll(() => {
  endpoint.stop();
});

test('weak passwords are refused', () => refusesWeakPasswords(endpoint.ask));
test('initial passwords are refused', () => refusesInitialPasswords(endpoint.ask));
test('strong passwords are accepted', () => acceptsStrongPasswords(endpoint.ask));
