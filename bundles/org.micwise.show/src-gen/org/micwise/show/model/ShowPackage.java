/**
 */
package org.micwise.show.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.micwise.show.model.ShowFactory
 * @model kind="package"
 * @generated
 */
public interface ShowPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://micwise.org/show/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "show";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ShowPackage eINSTANCE = org.micwise.show.model.impl.ShowPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.micwise.show.model.impl.ShowImpl <em>Show</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.micwise.show.model.impl.ShowImpl
	 * @see org.micwise.show.model.impl.ShowPackageImpl#getShow()
	 * @generated
	 */
	int SHOW = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOW__NAME = 0;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOW__SETTINGS = 1;

	/**
	 * The feature id for the '<em><b>Channels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOW__CHANNELS = 2;

	/**
	 * The feature id for the '<em><b>Scenes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOW__SCENES = 3;

	/**
	 * The number of structural features of the '<em>Show</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOW_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Show</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOW_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.micwise.show.model.impl.SettingImpl <em>Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.micwise.show.model.impl.SettingImpl
	 * @see org.micwise.show.model.impl.ShowPackageImpl#getSetting()
	 * @generated
	 */
	int SETTING = 1;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.micwise.show.model.impl.ChannelImpl <em>Channel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.micwise.show.model.impl.ChannelImpl
	 * @see org.micwise.show.model.impl.ShowPackageImpl#getChannel()
	 * @generated
	 */
	int CHANNEL = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__ID = 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__NUMBER = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__NAME = 2;

	/**
	 * The feature id for the '<em><b>Performer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__PERFORMER = 3;

	/**
	 * The feature id for the '<em><b>Patch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__PATCH = 4;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__COLOUR = 5;

	/**
	 * The feature id for the '<em><b>Photo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__PHOTO = 6;

	/**
	 * The feature id for the '<em><b>Backup Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__BACKUP_OF = 7;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__NOTES = 8;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__POSITION = 9;

	/**
	 * The number of structural features of the '<em>Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.micwise.show.model.impl.SceneImpl <em>Scene</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.micwise.show.model.impl.SceneImpl
	 * @see org.micwise.show.model.impl.ShowPackageImpl#getScene()
	 * @generated
	 */
	int SCENE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE__ID = 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE__NUMBER = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE__NAME = 2;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE__NOTES = 3;

	/**
	 * The feature id for the '<em><b>Scene Channels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE__SCENE_CHANNELS = 4;

	/**
	 * The feature id for the '<em><b>Understudies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE__UNDERSTUDIES = 5;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE__POSITION = 6;

	/**
	 * The number of structural features of the '<em>Scene</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Scene</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.micwise.show.model.impl.SceneChannelImpl <em>Scene Channel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.micwise.show.model.impl.SceneChannelImpl
	 * @see org.micwise.show.model.impl.ShowPackageImpl#getSceneChannel()
	 * @generated
	 */
	int SCENE_CHANNEL = 4;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE_CHANNEL__CHANNEL = 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE_CHANNEL__STATE = 1;

	/**
	 * The feature id for the '<em><b>Swapped To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE_CHANNEL__SWAPPED_TO = 2;

	/**
	 * The number of structural features of the '<em>Scene Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE_CHANNEL_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Scene Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE_CHANNEL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.micwise.show.model.impl.UnderstudyImpl <em>Understudy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.micwise.show.model.impl.UnderstudyImpl
	 * @see org.micwise.show.model.impl.ShowPackageImpl#getUnderstudy()
	 * @generated
	 */
	int UNDERSTUDY = 5;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERSTUDY__CHANNEL = 0;

	/**
	 * The feature id for the '<em><b>Performer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERSTUDY__PERFORMER = 1;

	/**
	 * The number of structural features of the '<em>Understudy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERSTUDY_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Understudy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERSTUDY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.micwise.show.model.ChannelState <em>Channel State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.micwise.show.model.ChannelState
	 * @see org.micwise.show.model.impl.ShowPackageImpl#getChannelState()
	 * @generated
	 */
	int CHANNEL_STATE = 6;


	/**
	 * Returns the meta object for class '{@link org.micwise.show.model.Show <em>Show</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Show</em>'.
	 * @see org.micwise.show.model.Show
	 * @generated
	 */
	EClass getShow();

	/**
	 * Returns the meta object for the attribute '{@link org.micwise.show.model.Show#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.micwise.show.model.Show#getName()
	 * @see #getShow()
	 * @generated
	 */
	EAttribute getShow_Name();

	/**
	 * Returns the meta object for the map '{@link org.micwise.show.model.Show#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Settings</em>'.
	 * @see org.micwise.show.model.Show#getSettings()
	 * @see #getShow()
	 * @generated
	 */
	EReference getShow_Settings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.micwise.show.model.Show#getChannels <em>Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Channels</em>'.
	 * @see org.micwise.show.model.Show#getChannels()
	 * @see #getShow()
	 * @generated
	 */
	EReference getShow_Channels();

	/**
	 * Returns the meta object for the containment reference list '{@link org.micwise.show.model.Show#getScenes <em>Scenes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scenes</em>'.
	 * @see org.micwise.show.model.Show#getScenes()
	 * @see #getShow()
	 * @generated
	 */
	EReference getShow_Scenes();

	/**
	 * Returns the meta object for class '{@link java.util.Map.Entry <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Setting</em>'.
	 * @see java.util.Map.Entry
	 * @model keyDataType="org.eclipse.emf.ecore.EString" keyRequired="true"
	 *        valueDataType="org.eclipse.emf.ecore.EString" valueRequired="true"
	 * @generated
	 */
	EClass getSetting();

	/**
	 * Returns the meta object for the attribute '{@link java.util.Map.Entry <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see java.util.Map.Entry
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Key();

	/**
	 * Returns the meta object for the attribute '{@link java.util.Map.Entry <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see java.util.Map.Entry
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Value();

	/**
	 * Returns the meta object for class '{@link org.micwise.show.model.Channel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Channel</em>'.
	 * @see org.micwise.show.model.Channel
	 * @generated
	 */
	EClass getChannel();

	/**
	 * Returns the meta object for the attribute '{@link org.micwise.show.model.Channel#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.micwise.show.model.Channel#getId()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.micwise.show.model.Channel#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.micwise.show.model.Channel#getNumber()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.micwise.show.model.Channel#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.micwise.show.model.Channel#getName()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.micwise.show.model.Channel#getPerformer <em>Performer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Performer</em>'.
	 * @see org.micwise.show.model.Channel#getPerformer()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Performer();

	/**
	 * Returns the meta object for the attribute '{@link org.micwise.show.model.Channel#getPatch <em>Patch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Patch</em>'.
	 * @see org.micwise.show.model.Channel#getPatch()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Patch();

	/**
	 * Returns the meta object for the attribute '{@link org.micwise.show.model.Channel#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.micwise.show.model.Channel#getColour()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.micwise.show.model.Channel#getPhoto <em>Photo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Photo</em>'.
	 * @see org.micwise.show.model.Channel#getPhoto()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Photo();

	/**
	 * Returns the meta object for the reference '{@link org.micwise.show.model.Channel#getBackupOf <em>Backup Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Backup Of</em>'.
	 * @see org.micwise.show.model.Channel#getBackupOf()
	 * @see #getChannel()
	 * @generated
	 */
	EReference getChannel_BackupOf();

	/**
	 * Returns the meta object for the attribute '{@link org.micwise.show.model.Channel#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.micwise.show.model.Channel#getNotes()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Notes();

	/**
	 * Returns the meta object for the attribute '{@link org.micwise.show.model.Channel#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.micwise.show.model.Channel#getPosition()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Position();

	/**
	 * Returns the meta object for class '{@link org.micwise.show.model.Scene <em>Scene</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scene</em>'.
	 * @see org.micwise.show.model.Scene
	 * @generated
	 */
	EClass getScene();

	/**
	 * Returns the meta object for the attribute '{@link org.micwise.show.model.Scene#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.micwise.show.model.Scene#getId()
	 * @see #getScene()
	 * @generated
	 */
	EAttribute getScene_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.micwise.show.model.Scene#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.micwise.show.model.Scene#getNumber()
	 * @see #getScene()
	 * @generated
	 */
	EAttribute getScene_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.micwise.show.model.Scene#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.micwise.show.model.Scene#getName()
	 * @see #getScene()
	 * @generated
	 */
	EAttribute getScene_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.micwise.show.model.Scene#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.micwise.show.model.Scene#getNotes()
	 * @see #getScene()
	 * @generated
	 */
	EAttribute getScene_Notes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.micwise.show.model.Scene#getSceneChannels <em>Scene Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scene Channels</em>'.
	 * @see org.micwise.show.model.Scene#getSceneChannels()
	 * @see #getScene()
	 * @generated
	 */
	EReference getScene_SceneChannels();

	/**
	 * Returns the meta object for the containment reference list '{@link org.micwise.show.model.Scene#getUnderstudies <em>Understudies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Understudies</em>'.
	 * @see org.micwise.show.model.Scene#getUnderstudies()
	 * @see #getScene()
	 * @generated
	 */
	EReference getScene_Understudies();

	/**
	 * Returns the meta object for the attribute '{@link org.micwise.show.model.Scene#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.micwise.show.model.Scene#getPosition()
	 * @see #getScene()
	 * @generated
	 */
	EAttribute getScene_Position();

	/**
	 * Returns the meta object for class '{@link org.micwise.show.model.SceneChannel <em>Scene Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scene Channel</em>'.
	 * @see org.micwise.show.model.SceneChannel
	 * @generated
	 */
	EClass getSceneChannel();

	/**
	 * Returns the meta object for the reference '{@link org.micwise.show.model.SceneChannel#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Channel</em>'.
	 * @see org.micwise.show.model.SceneChannel#getChannel()
	 * @see #getSceneChannel()
	 * @generated
	 */
	EReference getSceneChannel_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.micwise.show.model.SceneChannel#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.micwise.show.model.SceneChannel#getState()
	 * @see #getSceneChannel()
	 * @generated
	 */
	EAttribute getSceneChannel_State();

	/**
	 * Returns the meta object for the reference '{@link org.micwise.show.model.SceneChannel#getSwappedTo <em>Swapped To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Swapped To</em>'.
	 * @see org.micwise.show.model.SceneChannel#getSwappedTo()
	 * @see #getSceneChannel()
	 * @generated
	 */
	EReference getSceneChannel_SwappedTo();

	/**
	 * Returns the meta object for class '{@link org.micwise.show.model.Understudy <em>Understudy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Understudy</em>'.
	 * @see org.micwise.show.model.Understudy
	 * @generated
	 */
	EClass getUnderstudy();

	/**
	 * Returns the meta object for the reference '{@link org.micwise.show.model.Understudy#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Channel</em>'.
	 * @see org.micwise.show.model.Understudy#getChannel()
	 * @see #getUnderstudy()
	 * @generated
	 */
	EReference getUnderstudy_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.micwise.show.model.Understudy#getPerformer <em>Performer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Performer</em>'.
	 * @see org.micwise.show.model.Understudy#getPerformer()
	 * @see #getUnderstudy()
	 * @generated
	 */
	EAttribute getUnderstudy_Performer();

	/**
	 * Returns the meta object for enum '{@link org.micwise.show.model.ChannelState <em>Channel State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Channel State</em>'.
	 * @see org.micwise.show.model.ChannelState
	 * @generated
	 */
	EEnum getChannelState();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ShowFactory getShowFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.micwise.show.model.impl.ShowImpl <em>Show</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.micwise.show.model.impl.ShowImpl
		 * @see org.micwise.show.model.impl.ShowPackageImpl#getShow()
		 * @generated
		 */
		EClass SHOW = eINSTANCE.getShow();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHOW__NAME = eINSTANCE.getShow_Name();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHOW__SETTINGS = eINSTANCE.getShow_Settings();

		/**
		 * The meta object literal for the '<em><b>Channels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHOW__CHANNELS = eINSTANCE.getShow_Channels();

		/**
		 * The meta object literal for the '<em><b>Scenes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHOW__SCENES = eINSTANCE.getShow_Scenes();

		/**
		 * The meta object literal for the '{@link org.micwise.show.model.impl.SettingImpl <em>Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.micwise.show.model.impl.SettingImpl
		 * @see org.micwise.show.model.impl.ShowPackageImpl#getSetting()
		 * @generated
		 */
		EClass SETTING = eINSTANCE.getSetting();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__KEY = eINSTANCE.getSetting_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__VALUE = eINSTANCE.getSetting_Value();

		/**
		 * The meta object literal for the '{@link org.micwise.show.model.impl.ChannelImpl <em>Channel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.micwise.show.model.impl.ChannelImpl
		 * @see org.micwise.show.model.impl.ShowPackageImpl#getChannel()
		 * @generated
		 */
		EClass CHANNEL = eINSTANCE.getChannel();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__ID = eINSTANCE.getChannel_Id();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__NUMBER = eINSTANCE.getChannel_Number();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__NAME = eINSTANCE.getChannel_Name();

		/**
		 * The meta object literal for the '<em><b>Performer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__PERFORMER = eINSTANCE.getChannel_Performer();

		/**
		 * The meta object literal for the '<em><b>Patch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__PATCH = eINSTANCE.getChannel_Patch();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__COLOUR = eINSTANCE.getChannel_Colour();

		/**
		 * The meta object literal for the '<em><b>Photo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__PHOTO = eINSTANCE.getChannel_Photo();

		/**
		 * The meta object literal for the '<em><b>Backup Of</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANNEL__BACKUP_OF = eINSTANCE.getChannel_BackupOf();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__NOTES = eINSTANCE.getChannel_Notes();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__POSITION = eINSTANCE.getChannel_Position();

		/**
		 * The meta object literal for the '{@link org.micwise.show.model.impl.SceneImpl <em>Scene</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.micwise.show.model.impl.SceneImpl
		 * @see org.micwise.show.model.impl.ShowPackageImpl#getScene()
		 * @generated
		 */
		EClass SCENE = eINSTANCE.getScene();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENE__ID = eINSTANCE.getScene_Id();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENE__NUMBER = eINSTANCE.getScene_Number();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENE__NAME = eINSTANCE.getScene_Name();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENE__NOTES = eINSTANCE.getScene_Notes();

		/**
		 * The meta object literal for the '<em><b>Scene Channels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENE__SCENE_CHANNELS = eINSTANCE.getScene_SceneChannels();

		/**
		 * The meta object literal for the '<em><b>Understudies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENE__UNDERSTUDIES = eINSTANCE.getScene_Understudies();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENE__POSITION = eINSTANCE.getScene_Position();

		/**
		 * The meta object literal for the '{@link org.micwise.show.model.impl.SceneChannelImpl <em>Scene Channel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.micwise.show.model.impl.SceneChannelImpl
		 * @see org.micwise.show.model.impl.ShowPackageImpl#getSceneChannel()
		 * @generated
		 */
		EClass SCENE_CHANNEL = eINSTANCE.getSceneChannel();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENE_CHANNEL__CHANNEL = eINSTANCE.getSceneChannel_Channel();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENE_CHANNEL__STATE = eINSTANCE.getSceneChannel_State();

		/**
		 * The meta object literal for the '<em><b>Swapped To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENE_CHANNEL__SWAPPED_TO = eINSTANCE.getSceneChannel_SwappedTo();

		/**
		 * The meta object literal for the '{@link org.micwise.show.model.impl.UnderstudyImpl <em>Understudy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.micwise.show.model.impl.UnderstudyImpl
		 * @see org.micwise.show.model.impl.ShowPackageImpl#getUnderstudy()
		 * @generated
		 */
		EClass UNDERSTUDY = eINSTANCE.getUnderstudy();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERSTUDY__CHANNEL = eINSTANCE.getUnderstudy_Channel();

		/**
		 * The meta object literal for the '<em><b>Performer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNDERSTUDY__PERFORMER = eINSTANCE.getUnderstudy_Performer();

		/**
		 * The meta object literal for the '{@link org.micwise.show.model.ChannelState <em>Channel State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.micwise.show.model.ChannelState
		 * @see org.micwise.show.model.impl.ShowPackageImpl#getChannelState()
		 * @generated
		 */
		EEnum CHANNEL_STATE = eINSTANCE.getChannelState();

	}

} //ShowPackage
