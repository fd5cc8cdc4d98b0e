import { isRefusedShape } from './isRefusedShape';

/** So many PINs are in the list whatever their shape: 123456 and 111111 are common before they are shapes. */
const head = 30;

/**
 * The first `size` PINs of an order without those that the shape detectors refuse anyway, except in the head.
 * An attacker who knows the policy skips those too, so the place in the list is the place in the attack.
 */
export function cutList(order: readonly number[], size: number): number[] {
  return [
    ...order.slice(0, head),
    ...order.slice(head).filter((pin) => !isRefusedShape(String(pin).padStart(6, '0'))),
  ].slice(0, size);
}
