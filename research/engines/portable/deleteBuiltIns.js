/**
 * Defines `deleteBuiltIns`, which takes away what came after ES2017, and what iOS 12, Android 7 and mini-programs may lack
 * of what came before. Plain ES2017, to be run in an engine before the library is.
 *
 * @param everything the global object
 * @returns the names that were there and are gone
 */
this.deleteBuiltIns = (everything) => {
  const lists = {
    'Array.prototype': 'at findLast findLastIndex flat flatMap toReversed toSorted toSpliced with',
    Object: 'fromEntries groupBy hasOwn',
    Promise: 'allSettled any try withResolvers',
    'Promise.prototype': 'finally',
    'RegExp.prototype': 'dotAll hasIndices unicodeSets',
    'String.prototype':
      'at isWellFormed localeCompare matchAll normalize replaceAll toWellFormed trimEnd trimLeft trimRight trimStart',
    Symbol: 'asyncIterator matchAll',
    '': 'AggregateError Atomics BigInt BigInt64Array BigUint64Array Buffer FinalizationRegistry Intl Iterator Proxy SharedArrayBuffer TextDecoder TextEncoder URL WeakRef WebAssembly atob btoa console crypto fetch performance process queueMicrotask setTimeout structuredClone globalThis',
  };
  const ownerOf = (path) => path.split('.').reduce((owner, name) => (name === '' ? owner : owner[name]), everything);
  return Object.keys(lists).reduce((deleted, path) => {
    const owner = ownerOf(path);
    const names = lists[path].split(' ').filter((name) => name in owner && Reflect.deleteProperty(owner, name));
    return deleted.concat(names.map((name) => (path === '' ? name : `${path}.${name}`)));
  }, []);
};
