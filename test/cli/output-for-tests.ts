import type { Output } from '../../src/cli/terminal/output.ts'

/** An output that keeps what is written. With `colour`, styles show as `<style:text>`. */
export function captured({ columns = 80, colour = false } = {}) {
  const written = { out: '', error: '' }
  const output: Output = {
    write: text => {
      written.out += text
    },
    writeError: text => {
      written.error += text
    },
    columns,
    terminal: colour,
    style: (style, text) => (colour ? `<${[style].flat().join('+')}:${text}>` : text),
  }
  return { output, written }
}
