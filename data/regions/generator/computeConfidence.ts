import type { Confidence } from '../../../src/types';
import type { Source } from './RegionFile';

const hostOf = ({ url }: Source): string | undefined => (url === null ? undefined : new URL(url).hostname);

/** The part of a host name that one owner registers: m.example.com.cn and www.example.com.cn are one. */
const registered = (host: string): string => {
  const labels = host.split('.');
  if (/^[\d.]+$/.test(host)) return host;
  const second = labels[labels.length - 2] ?? '';
  return labels.slice(/^(com|net|org|gov|edu|co)$/.test(second) ? -3 : -2).join('.');
};

/**
 * How far the sources of a row can be trusted; never typed in.
 *
 * high: an official page on a host under gov.cn; medium: official text on another host, news, public source code that
 * names the value and the place, or two independent hosts of questions and answers or consumer guides; low: the rest.
 * Content farms do not count, since they copy one another; nor does what a source does not say for certain.
 *
 * @example computeConfidence([{ kind: 'news', url: null, title: '晚报', published: null, fact: '…' }]) // 'medium'
 */
export const computeConfidence = (sources: readonly Source[]): Confidence => {
  const certain = sources.filter(({ doubtful }) => doubtful === undefined);
  const official = certain.filter(({ kind }) => kind === 'official');
  if (official.some((source) => /(^|\.)gov\.cn$/.test(hostOf(source) ?? ''))) return 'high';
  if (official.length > 0 || certain.some(({ kind }) => kind === 'news' || kind === 'code')) return 'medium';
  const hosts = new Set<string>();
  for (const source of certain) {
    const host = hostOf(source);
    if (host !== undefined && source.kind !== 'content-farm') hosts.add(registered(host));
  }
  return hosts.size > 1 ? 'medium' : 'low';
};
