export { findPlaces } from './findPlaces';
export { listPlaces } from './listPlaces';
export type { Place } from './place';
