/** Does nothing: the floor of activation. Only says where an extension may keep things. */
exports.activate = ({ storageUri }) => ({ storage: storageUri?.fsPath });
