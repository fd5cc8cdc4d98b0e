/**
 * In the adapters' place: one function in a shape that the address names after `#`, whichever the recipe asks for.
 * It refuses 123456.
 */

const WHY = '这是初始密码，请换一个';

const shapes: Readonly<Record<string, (accepted: boolean) => unknown>> = {
  'returns the text': (accepted) => accepted || WHY,
  'rejects a promise': async (accepted) => {
    if (!accepted) throw new Error(WHY);
  },
  'returns false': (accepted) => accepted,
};

window.asked = 0;

const rule =
  () =>
  (...given: unknown[]): unknown => {
    window.asked += 1;
    return shapes[decodeURIComponent(location.hash.slice(1))]?.(!given.includes('123456'));
  };

export { rule as callbackRule, rule as messageRule, rule as promiseRule, rule as resultRule };
