/** Limits of the numbers that are read; longer runs of digits and magnitudes are noise. */
export const numberLimits = {
  /** Beyond a quadrillion of quadrillions no number is reported. */
  largest: '1000000000000000000000000000000',
  /** Characters of the longest number in digits: thirty digits, their commas and decimals. */
  digits: 48,
} as const;
