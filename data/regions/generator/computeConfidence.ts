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
 * high: an official page on a host under gov.cn; medium: official text on another host, news, or two independent hosts
 * of questions and answers or consumer guides; low: the rest. Content farms count for nothing: they copy one another.
 *
 * @example computeConfidence([{ kind: 'news', url: null, title: '晚报', published: null, fact: '…' }]) // 'medium'
 */
export const computeConfidence = (sources: readonly Source[]): Confidence => {
  const official = sources.filter(({ kind }) => kind === 'official');
  if (official.some((source) => /(^|\.)gov\.cn$/.test(hostOf(source) ?? ''))) return 'high';
  if (official.length > 0 || sources.some(({ kind }) => kind === 'news')) return 'medium';
  const hosts = new Set<string>();
  for (const source of sources) {
    const host = hostOf(source);
    if (host !== undefined && source.kind !== 'content-farm') hosts.add(registered(host));
  }
  return hosts.size > 1 ? 'medium' : 'low';
};
