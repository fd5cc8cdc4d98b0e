import { onMounted, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';

const whenIdle = (run: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run);
  else setTimeout(run, 200);
};

/**
 * A part of the package that is fetched when it is wanted and the browser has nothing else to do.
 *
 * @param load a dynamic import
 * @param isWanted is watched; a part that has come stays
 * @example const { value: blocklist } = useLazy(loadStrictBlocklist, () => state.strictness === 'strict')
 */
export const useLazy = <T>(
  load: () => Promise<T>,
  isWanted: () => boolean,
): { value: ShallowRef<T | undefined>; hasFailed: Ref<boolean> } => {
  const value = shallowRef<T>();
  const hasFailed = ref(false);

  const fetchPart = async (): Promise<void> => {
    try {
      value.value = await load();
      hasFailed.value = false;
    } catch {
      hasFailed.value = true;
    }
  };
  onMounted(() => {
    watch(
      isWanted,
      (wanted) => {
        if (wanted && value.value === undefined) whenIdle(() => void fetchPart());
      },
      { immediate: true },
    );
  });
  return { value, hasFailed };
};
