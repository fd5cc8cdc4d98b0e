const powers = [1, 10, 100, 1000, 10_000, 100_000];

/** Each digit changed, every rotation, and the reversal. In numbers, since a hundred thousand people have several each. */
export const neighboursOf = (pin: number): number[] => {
  const near: number[] = [];
  let reversed = 0;
  for (const power of powers) {
    const digit = Math.floor(pin / power) % 10;
    for (let other = 0; other < 10; other++) near.push(pin + (other - digit) * power);
    near.push((pin % power) * (1_000_000 / power) + Math.floor(pin / power));
    reversed = reversed * 10 + digit;
  }
  near.push(reversed);
  return near;
};
