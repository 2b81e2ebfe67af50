const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** True for the number of a Chinese identity card: 17 digits with a real date of birth, and the check digit of GB 11643 (ISO 7064 MOD 11-2). */
export const isIdCard = (text: string): boolean => {
  const birth = /^[1-8]\d{5}((?:19|20)\d{2})(\d{2})(\d{2})\d{3}[\dXx]$/.exec(text);
  if (!birth) return false;
  const [year, month, day] = birth.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return false;
  const sum = WEIGHTS.reduce((all, weight, at) => all + weight * Number(text[at]), 0);
  return CHECKS[sum % 11] === text[17]!.toUpperCase();
};
