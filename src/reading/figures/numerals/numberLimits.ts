/** Limits of the numbers that are read; longer runs of digits and magnitudes are noise. */
export const numberLimits = {
  /** News reports no number beyond a quadrillion of quadrillions. */
  largest: '1000000000000000000000000000000',
  /** Characters of the longest number in digits: thirty digits, their commas and decimals. */
  digits: 48,
} as const;
