/**
 */
package org.micwise.show.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Channel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One microphone and the character who wears it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.micwise.show.model.Channel#getId <em>Id</em>}</li>
 *   <li>{@link org.micwise.show.model.Channel#getNumber <em>Number</em>}</li>
 *   <li>{@link org.micwise.show.model.Channel#getName <em>Name</em>}</li>
 *   <li>{@link org.micwise.show.model.Channel#getPerformer <em>Performer</em>}</li>
 *   <li>{@link org.micwise.show.model.Channel#getPatch <em>Patch</em>}</li>
 *   <li>{@link org.micwise.show.model.Channel#getColour <em>Colour</em>}</li>
 *   <li>{@link org.micwise.show.model.Channel#getPhoto <em>Photo</em>}</li>
 *   <li>{@link org.micwise.show.model.Channel#getBackupOf <em>Backup Of</em>}</li>
 *   <li>{@link org.micwise.show.model.Channel#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.micwise.show.model.Channel#getPosition <em>Position</em>}</li>
 * </ul>
 *
 * @see org.micwise.show.model.ShowPackage#getChannel()
 * @model
 * @generated
 */
public interface Channel extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stays the same for the channel's whole life, whatever is renamed or renumbered; see org.micwise.show.Ids.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.micwise.show.model.ShowPackage#getChannel_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.micwise.show.model.Channel#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number the team calls it by, from 1; no two channels of a show share one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.micwise.show.model.ShowPackage#getChannel_Number()
	 * @model default="1" required="true"
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.micwise.show.model.Channel#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The character.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.micwise.show.model.ShowPackage#getChannel_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.micwise.show.model.Channel#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Performer</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who plays the character unless an understudy does; see org.micwise.show.Casting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Performer</em>' attribute.
	 * @see #setPerformer(String)
	 * @see org.micwise.show.model.ShowPackage#getChannel_Performer()
	 * @model default=""
	 * @generated
	 */
	String getPerformer();

	/**
	 * Sets the value of the '{@link org.micwise.show.model.Channel#getPerformer <em>Performer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Performer</em>' attribute.
	 * @see #getPerformer()
	 * @generated
	 */
	void setPerformer(String value);

	/**
	 * Returns the value of the '<em><b>Patch</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The input it comes in on: the number of a capture input ("1"), or a label of the rig ("Dante 1").
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Patch</em>' attribute.
	 * @see #setPatch(String)
	 * @see org.micwise.show.model.ShowPackage#getChannel_Patch()
	 * @model default=""
	 * @generated
	 */
	String getPatch();

	/**
	 * Sets the value of the '{@link org.micwise.show.model.Channel#getPatch <em>Patch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Patch</em>' attribute.
	 * @see #getPatch()
	 * @generated
	 */
	void setPatch(String value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As #rrggbb, or empty for the default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.micwise.show.model.ShowPackage#getChannel_Colour()
	 * @model default=""
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.micwise.show.model.Channel#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Photo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An encoded picture, null if there is none. Replace the array, never write into it: a change inside goes unnoticed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Photo</em>' attribute.
	 * @see #setPhoto(byte[])
	 * @see org.micwise.show.model.ShowPackage#getChannel_Photo()
	 * @model
	 * @generated
	 */
	byte[] getPhoto();

	/**
	 * Sets the value of the '{@link org.micwise.show.model.Channel#getPhoto <em>Photo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Photo</em>' attribute.
	 * @see #getPhoto()
	 * @generated
	 */
	void setPhoto(byte[] value);

	/**
	 * Returns the value of the '<em><b>Backup Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The channel that this one stands in for when its pack fails, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Backup Of</em>' reference.
	 * @see #setBackupOf(Channel)
	 * @see org.micwise.show.model.ShowPackage#getChannel_BackupOf()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Channel getBackupOf();

	/**
	 * Sets the value of the '{@link org.micwise.show.model.Channel#getBackupOf <em>Backup Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backup Of</em>' reference.
	 * @see #getBackupOf()
	 * @generated
	 */
	void setBackupOf(Channel value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.micwise.show.model.ShowPackage#getChannel_Notes()
	 * @model default=""
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.micwise.show.model.Channel#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The place in the arrangement, from 0: the index in the show's list, so that no two can claim one place; -1 outside a show.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see org.micwise.show.model.ShowPackage#getChannel_Position()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	int getPosition();

} // Channel
