export { toPinyin } from './toPinyin';
