import type { Example } from '../../examples.ts';

/** Figures: their value, comparator and unit. */
export const figures: readonly Example[] = [
  ['El incendio destruyó 1.200 casas.', ['“1.200 casas” = 1200 casas']],
  ['Al menos diecisiete barcos se hundieron.', ['“Al menos diecisiete barcos” = AT_LEAST 17 barcos']],
  ['La inflación subió al 3,5 por ciento.', ['“3,5 por ciento” = 3.5 percent']],
  [
    'Más de dos millones de personas votaron.',
    ['“Más de dos millones de personas” = MORE_THAN 2000000 personas'],
  ],
  ['Entre 40 y 50 pescadores siguen perdidos.', ['“Entre 40 y 50 pescadores” = RANGE 40..50 pescadores']],
  ['El puente costó 2,5 millones de euros.', ['“2,5 millones de euros” = 2500000 EUR']],
  ['Treinta y cuatro mineros murieron.', ['“Treinta y cuatro mineros” = 34 mineros']],
  ['Mil quinientos agricultores marcharon.', ['“Mil quinientos agricultores” = 1500 agricultores']],
  ['Unas 70 escuelas cerraron.', ['“Unas 70 escuelas” = APPROXIMATELY 70 escuelas']],
  ['El tren alcanza los 310 kilómetros por hora.', ['“310 kilómetros por hora” = 310 km/h']],
  ['Plantaron doscientos cincuenta árboles.', ['“doscientos cincuenta árboles” = 250 árboles']],
  ['La entrada cuesta 30 euros o más.', ['“30 euros o más” = AT_LEAST 30 EUR']],
  ['Perdieron medio millón de litros.', ['“medio millón de litros” = 500000 l']],
  ['El muelle mide 1.200,50 metros.', ['“1.200,50 metros” = 1200.5 m']],
  ['Hasta 600 vecinos huyeron.', ['“Hasta 600 vecinos” = UP_TO 600 vecinos']],
];
