import { createTerminals, type Terminals } from './Terminals';

/** Walks over the keyboard with letters and digits, commonest first; general knowledge. */
const walks = `1qaz2wsx 1q2w3e4r q1w2e3r4 qwe123456 1q2w3e4r5t zaq12wsx asd123456 qwer1234 1234qwer qaz123456 123qweasd
  123456qwe 1qazxsw2 qazwsx123 zxc123456 123qwe123 a1s2d3f4 qweasd123 147258369a asdf1234 1qaz2wsx3edc asd123asd qwe123qwe`.split(
  /\s+/,
);

/** The walks by Zipf's law. */
export const keyboardTerminals = (): Terminals => createTerminals(new Map(walks.map((walk, i) => [walk, 1 / (i + 1)])));
