export const prices = { apple: 3, pear: 4 };
