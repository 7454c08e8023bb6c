/** On every office PC; where it is missing, Liberation Sans stands in and is as wide. */
export const FONT_NAME = 'Arial';
