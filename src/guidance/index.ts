export { listChangeChannels } from './listChangeChannels';
export type { ChangeChannel } from '../types';
