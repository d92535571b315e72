// A bot made with oceanic.js. `rest.baseURL` is all it is told: the address with the version, without the slash.
import { ButtonStyles, Client, ComponentTypes, MessageFlags, TextInputStyles, VERSION } from 'oceanic.js';
import { choices, commands, greeting, untilStandardInputEnds } from './commands.mjs';

const client = new Client({
  auth: 'Bot a-token',
  gateway: { intents: ['GUILDS', 'GUILD_MESSAGES', 'DIRECT_MESSAGES', 'MESSAGE_CONTENT'] },
  rest: { baseURL: process.argv[2].replace(/\/$/, '') }
});
let resumes = 0;

const answers = {
  ping: interaction => interaction.createMessage({ content: 'pong', flags: MessageFlags.EPHEMERAL }),
  feel: interaction => interaction.createMessage({
    content: `${interaction.data.options.getString('mood')} ${interaction.data.options.getInteger('intensity')}`
  }),
  open: interaction => interaction.createMessage({
    content: 'Choose',
    components: [
      {
        type: ComponentTypes.ACTION_ROW,
        components: [{ type: ComponentTypes.BUTTON, customID: 'yes', label: 'Yes', style: ButtonStyles.PRIMARY }]
      },
      {
        type: ComponentTypes.ACTION_ROW,
        components: [{
          type: ComponentTypes.STRING_SELECT,
          customID: 'colour',
          options: [{ label: 'Red', value: 'red' }, { label: 'Blue', value: 'blue' }]
        }]
      }
    ]
  }),
  write: interaction => interaction.createModal({
    customID: 'form',
    title: 'Your note',
    components: [{
      type: ComponentTypes.LABEL,
      label: 'Note',
      component: { type: ComponentTypes.TEXT_INPUT, customID: 'note', style: TextInputStyles.PARAGRAPH }
    }]
  }),
  slow: async interaction => {
    await interaction.defer();
    await interaction.editOriginal({ content: 'done' });
  },
  late: async interaction => {
    await interaction.createMessage({ content: 'first' });
    await interaction.createFollowup({ content: 'second', flags: MessageFlags.EPHEMERAL });
  },
  letter: async interaction => {
    const channel = await interaction.user.createDM();
    await channel.createMessage({ content: 'Hello in private' });
    await interaction.createMessage({ content: 'sent' });
  },
  file: interaction => interaction.createMessage({ files: [{ name: 'chart.txt', contents: Buffer.from('drawn') }] }),
  resumed: interaction => interaction.createMessage({ content: String(resumes) })
};

client.on('interactionCreate', async interaction => {
  if (interaction.isAutocompleteInteraction()) {
    await interaction.result(choices(interaction.data.options.getFocused().value));
  } else if (interaction.isCommandInteraction()) {
    await answers[interaction.data.name](interaction);
  } else if (interaction.isModalSubmitInteraction()) {
    await interaction.createMessage({ content: `Wrote: ${interaction.data.components.getTextInput('note')}` });
  } else if (interaction.isSelectMenuComponentInteraction()) {
    await interaction.deferUpdate();
    await interaction.editOriginal({ content: `Picked ${interaction.data.values.getStrings()[0]}` });
  } else if (interaction.isComponentInteraction()) {
    await interaction.editParent({ content: `You said ${interaction.data.customID}` });
  }
});
client.on('messageCreate', async message => {
  const answer = greeting(message.content, message.author.globalName);
  if (answer) {
    await client.rest.channels.createMessage(message.channelID, { content: answer });
  }
});
client.on('shardResume', () => resumes++);
client.on('error', error => console.error(String(error)));
client.once('ready', () => client.application.bulkEditGlobalCommands(commands));

console.log(`oceanic.js ${VERSION}`);
await client.connect();
await untilStandardInputEnds();
client.disconnect(false);
