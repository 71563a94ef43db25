import '../styles/harmless.css'

/** Terminal escapes and other controls, and what turns the direction of the text behind it. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/**
 * Words of an article as text. A character that would turn the text around it, or that no reader sees, stands shut in a
 * box of its own: it is there to be seen, copied and counted, and does nothing.
 */
export function Harmless({ text }: { readonly text: string }) {
  if (!CONTROL.test(text)) return <>{text}</>
  return (
    <>
      {text
        .split(new RegExp(`(${CONTROL.source})`))
        .map((part, i) => (i % 2 === 0 ? part : <Control key={i} character={part} />))}
    </>
  )
}

const Control = ({ character }: { readonly character: string }) => (
  <span class="unseen" data-code={codeOf(character)}>
    {character}
  </span>
)

const codeOf = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
