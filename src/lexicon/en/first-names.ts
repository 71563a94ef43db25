/** Common first names in news of many lands: to tell a person from a body, and he from she where a name is sure to tell. */
const HE =
  'abdul abdullah abu adam ahmad ahmed alan albert aleksandr aleksei alex alexander alexei ali alistair amir anatoly andrew andrei andrey andriy angus anton antonio arsen arseny arthur ban barack bashar ben benjamin bill bob boris brian bruce carlos charles chris christopher colin daniel dave david denis dmitri dmitry dmytro donald edward emmanuel enoch eric ernest ethan evgeny ferdinand francois frank frank-walter fred gary gennady george gerald giorgio goodluck gordon graham greg guy hamid harry hassan hussein henry herman hugo ian ibrahim idriss igor ihor ivan jack jacob jacques james jan jason jean jeff jens jim joe john jon jonathan jose joseph juan julian karl ken kenneth kevin khaled kofi kostiantyn larry laurent leon leonid louis luis luke mahmoud manuel marc marcus mario mark martin matthew max maxim michael michel miguel mike mikhail mohamed mohammad mohammed moses muhammad mustafa mykola nasser nathan neil nicholas nick nicolas nikolai oleg oleh oleksandr oliver omar oscar osama otto pablo patrick paul pavel pavlo pedro peter petro philip pierre pope rafael ralph raymond recep richard robert roger roman ronald ruslan saad saddam salva samuel sergei sergey serhiy simon stanislav stephen steve steven stuart taras ted thomas tim timothy toby tom tony umar vadim valery vasily viktor vitali vitaly vladimir volodymyr vyacheslav walter wayne william xavier yevgeny yuri yuriy yusuf zaid'
const SHE =
  'aisha alice amina amy ana angela anna anne barbara camille carla caroline catherine charlotte christine claire deborah diana ekaterina elena elizabeth ellen emily emma eva fatima federica fiona florence grace hannah helen helena helga hillary ilse irina irene jane janet jennifer jessica joan joanna joyce judith julia julie karen kate kateryna katherine laura leila linda lisa louise lucy lyudmila malala margaret margarita maria marie marina marta martha mary michelle miriam monica nadia nancy naomi natalia natalya nicola nina olga oksana patricia rachel rebecca rosa ruth samantha sandra sarah sofia sonia sophia sophie susan svetlana tatiana tatyana teresa theresa ursula valentina vera victoria yulia yuliya zainab zoe'

const MEN: ReadonlySet<string> = new Set(HE.split(' '))
const WOMEN: ReadonlySet<string> = new Set(SHE.split(' '))

/** `he`, `she`, or null where the name is not listed. */
export function genderOfName(first: string): 'he' | 'she' | null {
  const lower = first.toLowerCase()
  if (MEN.has(lower)) return 'he'
  return WOMEN.has(lower) ? 'she' : null
}
