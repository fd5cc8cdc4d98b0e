import { createInterface } from 'node:readline';

/**
 * Asks for one line on the terminal without showing what is typed; reads a plain line where there is no terminal.
 */
export const askHidden = (question: string): Promise<string> =>
  new Promise((resolve) => {
    const { stdin, stdout } = process;
    stdout.write(question);
    if (stdin.isTTY) {
      let typed = '';
      stdin.setRawMode(true).setEncoding('utf8').resume();
      const finish = (): void => {
        stdin.setRawMode(false).pause();
        stdin.removeListener('data', read);
        stdout.write('\n');
        resolve(typed);
      };
      const read = (chunk: string): void => {
        for (const unit of chunk) {
          if (unit === '\r' || unit === '\n' || unit === '\u0004') { finish(); return; }
          if (unit === '\u0003') { stdin.setRawMode(false); stdout.write('\n'); process.exit(130); }
          typed = unit === '\u007f' || unit === '\b' ? typed.slice(0, -1) : typed + unit;
        }
      };
      stdin.on('data', read);
      return;
    }
    const lines = createInterface({ input: stdin });
    let isAnswered = false;
    lines.once('line', (line) => { isAnswered = true; lines.close(); stdout.write('\n'); resolve(line); });
    lines.once('close', () => { if (!isAnswered) resolve(''); });
  });
