/** Adds to the weight of a PIN; what has not exactly six digits is left out. */
export function addWeight(weights: Map<number, number>, pin: number | string, weight: number): void {
  const text = String(pin);
  if (typeof pin === 'string' && !/^\d{6}$/.test(text)) return;
  const value = Number(pin);
  if (value >= 0 && value <= 999999) weights.set(value, (weights.get(value) ?? 0) + weight);
}
