import { onScopeDispose, ref, watch, type Ref } from 'vue';

/** Long enough that a screen reader is not interrupted at each key. */
const PAUSE = 500;

/**
 * The text of a polite live region: what `read` answers, once it has stayed the same for half a second.
 *
 * @param read the sentence as it is now, never with the password in it; '' says nothing
 * @example const spoken = usePoliteMessage(() => verdictMessage.value) // <p role="status">{{ spoken }}</p>
 */
export const usePoliteMessage = (read: () => string): Ref<string> => {
  const spoken = ref('');
  let timer: ReturnType<typeof setTimeout> | undefined;

  watch(read, (sentence) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      spoken.value = sentence;
    }, PAUSE);
  });
  onScopeDispose(() => clearTimeout(timer));
  return spoken;
};
