/** Does one check and prints a line; the text that the work answers is part of the line. A failure sets the exit code. */
export const check = async (name: string, work: () => unknown): Promise<void> => {
  try {
    const said = await work();
    console.log(`ok   ${name}${typeof said === 'string' ? `: ${said}` : ''}`);
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    console.error(`FAIL ${name}: ${error instanceof Error ? error.message : ''}\n${stdout}${stderr}`);
    process.exitCode = 1;
  }
};
