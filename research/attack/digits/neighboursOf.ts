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

/** Every pair of digits changed, in numbers too. */
export const twoChangesOf = (pin: number): number[] => {
  const near: number[] = [];
  powers.forEach((power, i) => {
    for (const lower of powers.slice(0, i)) {
      const rest = pin - (Math.floor(pin / power) % 10) * power - (Math.floor(pin / lower) % 10) * lower;
      for (let a = 0; a < 10; a++) for (let b = 0; b < 10; b++) near.push(rest + a * power + b * lower);
    }
  });
  return near;
};

/** One up and one down. */
export const nextTo = (pin: number): number[] => [(pin + 1) % 1_000_000, (pin + 999_999) % 1_000_000];
