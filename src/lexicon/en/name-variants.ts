/** Given names that are one name: short forms, and spellings of one name in several scripts or lands. Each row is a set. */
const SETS = `
alexander alex aleksandr aleksander alexandr oleksandr sasha
alexei aleksei alexey aleksey oleksiy oleksii
andrew andy drew
andrei andrey andriy andrii
anthony tony antony
arseny arseniy arsenii
benjamin ben benny binyamin bibi
charles charlie chuck
christopher chris
daniel dan danny
david dave
deborah debbie deb
dmitry dmitri dmitriy dmytro
donald don donnie
edward ed eddie ted
elizabeth liz beth betty
evgeny yevgeny yevgeniy evgeniy
eugene gene
franklin frank
frederick fred
gabriel gabe
gennady gennadiy hennadiy
george georgy
gerald gerry jerry
gregory greg
hassan hasan
hussein hussain husayn hossein hoseyn husain
ibrahim ebrahim
igor ihor
jacob jake
james jim jimmy jamie
jeffrey jeff geoffrey geoff
jennifer jen jenny
jonathan jon
john johnny jack
joseph joe joey
joshua josh
katherine catherine kate kathy cathy katie kathryn
kenneth ken
khaled khalid
lawrence larry
leonard leon
mahmoud mahmud
margaret maggie peggy meg
matthew matt
michael mike mick micheal
mohammed mohamed muhammad mohammad muhammed mohamad mohamud mehmet mahamat muhammadu
mustafa mustapha moustafa
nathaniel nathan nate
nicholas nick nicolas
nikolai nikolay mykola
oleg oleh
omar umar omer
osama usama
pamela pam
patrick pat paddy
pavel pavlo
peter pete petr petro
philip phil phillip
rebecca becky
reuben ruben
richard rick dick rich ricky
robert bob rob bobby robbie
ronald ron
samantha sam
samuel sam sammy
sergei sergey serhiy serhii
stephen steve steven stephan
susan sue suzanne
terrence terry terence
theodore ted theo
thomas tom tommy
timothy tim
victoria vicky
viktor victor
vladimir volodymyr vlad
volodymyr wolodymyr
vyacheslav viacheslav
walter walt
william bill will billy
yasser yasir
yulia yuliya julia iuliia
yury yuri yuriy iurii
yousef youssef yusuf yousuf yusef youcef
zachary zach zack
abdul abdel abd
abdullah abdallah abdulla
abubakar abubakr aboubacar
ahmed ahmad ahmet
ali aly
bashar bachar
osman uthman othman ousmane
said saeed saeid sayed
salih saleh
suleiman sulaiman soleiman sulayman
tareq tariq tarek
`

const BY_NAME = new Map<string, readonly number[]>()
SETS.trim()
  .split('\n')
  .forEach((row, set) => {
    for (const name of row.split(' ')) BY_NAME.set(name, [...(BY_NAME.get(name) ?? []), set])
  })

const FIRST_OF: readonly string[] = SETS.trim()
  .split('\n')
  .map(row => row.split(' ')[0] ?? '')

/** Whether two given names, in small letters, are forms of one: "bill" and "william". */
export const areOneName = (a: string, b: string): boolean =>
  BY_NAME.get(a)?.some(set => BY_NAME.get(b)?.includes(set)) ?? false

/** One form for all forms of a given name: the first of its row; the name itself where it is in none. */
export function firstForm(name: string): string {
  const set = BY_NAME.get(name)?.[0]
  return set === undefined ? name : (FIRST_OF[set] ?? name)
}

/** Whether a given name is one of those whose forms are listed: then a form that is not beside it is another name. */
export const hasListedForms = (name: string): boolean => BY_NAME.has(name)

/**
 * Last names that so many people bear, in the lands that news comes from and is written in, that a name made of one
 * tells little by itself. Known before any ledger is, so that a link depends on its two sides alone.
 */
const COMMON = new Set(
  (
    'smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson martin lee ' +
    'perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores green adams nelson baker hall ' +
    'rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ' +
    'ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price ' +
    'alvarez castillo sanders patel myers long ross foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes fisher vasquez simmons ' +
    'jordan patterson alexander hamilton graham reynolds griffin wallace west cole hayes bryant gibson ellis stevens murray ford marshall owens wells webb ' +
    'mohammed mohamed muhammad mohammad ahmed ahmad ali hassan hussein hussain khan abdullah abdallah ibrahim ismail omar osman saleh salih mahmoud yusuf youssef hamid ' +
    'hamad haidar haider karim rahman rashid said saeed salem salim sheikh shah malik iqbal abbas aziz bakr jamal khalil mansour nasser qasim kassem sharif yassin musa adam ' +
    'abubakar bello musa sani usman umar okafor mohamud warsame farah singh kumar sharma gupta das roy chen wang li zhang liu yang huang wu zhou park choi jung ' +
    'ivanov petrov sidorov smirnov kuznetsov popov kovalenko shevchenko bondarenko boyko melnyk mueller muller schmidt schneider fischer meyer weber dubois martin bernard durand ' +
    'silva santos oliveira souza costa pereira cohen levy traore diallo keita coulibaly toure diop ndiaye sow barry kone'
  ).split(' '),
)

export const isCommonLastName = (name: string): boolean => COMMON.has(name)

const VERY_COMMON_FIRST = new Set(
  (
    'john james robert michael william david richard thomas charles paul mark peter george mary maria jose juan luis carlos kim ' +
    'mohammed mohamed muhammad mohammad ahmed ahmad ali hassan hussein abdullah ibrahim omar khaled mahmoud mustafa yusuf abdul abu ivan sergei alexander vladimir'
  ).split(' '),
)

export const isVeryCommonFirstName = (name: string): boolean => VERY_COMMON_FIRST.has(name)
