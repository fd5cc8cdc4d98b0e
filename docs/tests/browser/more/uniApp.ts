import type { Plugin } from 'vite';

/** What uni-app says of a build for browsers with Vue 3. */
const PLATFORM = ['H5', 'WEB', 'VUE3'];

const DIRECTIVE = /^.*#(ifdef|ifndef|endif)\b(.*?)(?:\*\/|-->)?$/;

function isForUs(kind: string, condition: string): boolean {
  const named = condition.split('||').some((platform) => PLATFORM.includes(platform.trim()));
  return kind === 'ifdef' ? named : !named;
}

function cutOtherPlatforms(code: string): string {
  const open: boolean[] = [];
  return code
    .split(/\r?\n/)
    .map((line) => {
      const [, kind, condition = ''] = DIRECTIVE.exec(line) ?? [];
      if (kind === 'endif') open.pop();
      else if (kind !== undefined) open.push(isForUs(kind, condition));
      return kind === undefined && open.every(Boolean) ? line : '';
    })
    .join('\n');
}

/**
 * Reads the components of uni-ui as uni-app's own compiler does for browsers: the parts for other platforms are left
 * out, and the styles, which are in Sass; `<input>` is a component.
 *
 * @example vite.build({ plugins: [uniApp(), vue()] });
 */
export function uniApp(): Plugin {
  return {
    name: 'uni-app',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('@dcloudio/uni-ui')) return null;
      return {
        code: cutOtherPlatforms(code)
          .replace(/<style[^]*<\/style>/, '')
          .replace(/<input /g, '<UniInput '),
        map: null,
      };
    },
  };
}
